/*
 * Eligibility in the reader's own browser: the same engine as the Rust crate `amparo-rules`, over the same rules as data.
 *
 *   AmparoRules.evaluate(rule, facts, world, on)               → verdict, the same JSON as serde_json of the Rust `Verdict`
 *   AmparoRules.nextQuestions(rules, facts, world, defs, on)   → ids of the facts to ask for next, together
 *   AmparoRules.ageDisagrees(facts, on)                        → whether age and day of birth do not fit each other
 *
 * `rule` is the compiled form (`Rule::to_json`), `world` the serialised `World`, `facts` an object of fact id → answer as
 * content/README.md describes them, checked before; `null` and absent both mean "not known". `on` is a day such as "2026-08-20".
 * Answers never leave this function: no network, no storage, no eval. tests/conformance holds both engines together:
 * whoever changes one changes the other. Sections are named after the Rust modules.
 */
var AmparoRules = (function () {
  'use strict';

  // ---- terms.rs: ids of content/facts and content/vocabulary on which the engine itself relies

  var CONTRIBUTION_PERIODS = 'contribution_periods';
  var RESIDENCE_PERIODS = 'residence_periods';
  var REFUNDED_COUNTRIES = 'refunded_countries';
  var NATIONALITIES = 'nationalities';
  var STATUS = 'status';
  var CONTRACT_KIND = 'contract_kind';
  var MOVING_TO = 'moving_to';
  var STATELESS = 'xx';
  var RESIDENCE_UNCLEAR = ['undocumented', 'visitor'];
  var RESIDENCE_DISPUTED = ['asylum_seeker', 'tolerated', 'left_country'];

  /** The facts that kinds of condition read where the condition names none. */
  var OWN_FACT = {
    status_in: STATUS,
    nationality_in: NATIONALITIES,
    sector_in: 'sector',
    employment_status_in: 'employment_status',
    contract_kind_in: CONTRACT_KIND,
    end_reason_in: 'end_reason',
    need_in: 'health_need',
    lives_in: 'residence_country',
    age_at_least: 'age',
    age_at_most: 'age',
    insured_in_window: CONTRIBUTION_PERIODS,
    insured_total: CONTRIBUTION_PERIODS,
    agreement_covers: CONTRIBUTION_PERIODS,
    first_insured_before: CONTRIBUTION_PERIODS,
    resident_in_window: RESIDENCE_PERIODS,
    resident_total: RESIDENCE_PERIODS,
    absent_at_most: RESIDENCE_PERIODS,
    export_allowed: MOVING_TO
  };

  /** Notes in the order in which findings list them. */
  var NOTES = [
    'number_not_in_force', 'not_in_pack', 'not_yet_happened', 'dates_needed', 'approximate', 'partial_months', 'scheme_unknown',
    'refunded', 'refund_not_asked', 'national_law_alone', 'own_minimum', 'not_last_insured_here', 'person_not_covered',
    'person_unclear', 'agreement_unconfirmed', 'agreement_not_in_force', 'branch_not_covered', 'answers_disagree'
  ];

  // ---- small helpers

  function has(list, item) {
    return list.indexOf(item) >= 0;
  }

  function add(list, item) {
    if (!has(list, item)) list.push(item);
  }

  function sortedNotes(notes) {
    return NOTES.filter(function (note) { return has(notes, note); });
  }

  function concat(lists) {
    return lists.reduce(function (all, list) { return all.concat(list); }, []);
  }

  function find(list, test) {
    var found = list.filter(test);
    return found.length > 0 ? found[0] : null;
  }

  function byId(list, id) {
    return find(list, function (one) { return one.id === id; });
  }

  // ---- day.rs: a day is a whole number, days since 1 January 1970 in the Gregorian calendar

  function daysIn(year, month) {
    if (month === 1) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return month === 3 || month === 5 || month === 8 || month === 10 ? 30 : 31;
  }

  /** Year, month from 0 and day → day number. The year is counted from March, so that 29 February comes last. */
  function dayOf(year, month, day) {
    var y = month < 2 ? year - 1 : year;
    var era = Math.floor(y / 400);
    var ofEra = y - era * 400;
    var ofYear = Math.floor((153 * ((month + 10) % 12) + 2) / 5) + day - 1;
    return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
  }

  function civil(number) {
    var shifted = number + 719468;
    var era = Math.floor(shifted / 146097);
    var ofEra = shifted - era * 146097;
    var y = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
    var ofYear = ofEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
    var m = Math.floor((5 * ofYear + 2) / 153);
    var month = (m + 2) % 12;
    return { year: y + era * 400 + (month < 2 ? 1 : 0), month: month, day: ofYear - Math.floor((153 * m + 2) / 5) + 1 };
  }

  var FIRST_DAY = dayOf(1, 0, 1);
  var LAST_DAY = dayOf(9999, 11, 31);

  /** "2026-08-20" → day number; null for anything else. */
  function parseDay(text) {
    var parts = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null;
    if (!parts) return null;
    var year = Number(parts[1]), month = Number(parts[2]) - 1, day = Number(parts[3]);
    if (year < 1 || month < 0 || month > 11 || day < 1 || day > daysIn(year, month)) return null;
    return dayOf(year, month, day);
  }

  function formatDay(number) {
    if (number === null) return null;
    var date = civil(number);
    var pad = function (value, width) { return ('0000' + value).slice(-width); };
    return pad(date.year, 4) + '-' + pad(date.month + 1, 2) + '-' + pad(date.day, 2);
  }

  function nextDay(number) {
    return Math.min(number + 1, LAST_DAY);
  }

  function dayBefore(number) {
    return Math.max(number - 1, FIRST_DAY);
  }

  /** Calendar month, counted from the year 0. */
  function monthOf(number) {
    var date = civil(number);
    return date.year * 12 + date.month;
  }

  function lastOfMonth(number) {
    var date = civil(number);
    return number - date.day + daysIn(date.year, date.month);
  }

  /** The day `count` units later; a month that is too short gives its last day. Null outside the years 1 to 9999. */
  function plus(number, count, unit) {
    var base = baseOf(unit);
    if (!base) return null;
    if (base.unit === 'days') {
      var moved = number + count * base.step;
      return moved < FIRST_DAY || moved > LAST_DAY ? null : moved;
    }
    var date = civil(number);
    var months = date.year * 12 + date.month + count * base.step;
    var year = Math.floor(months / 12), month = months - year * 12;
    if (year < 1 || year > 9999) return null;
    return dayOf(year, month, Math.min(date.day, daysIn(year, month)));
  }

  // ---- unit.rs: the unit in which time is added up, and how much of it one unit is

  var BASES = {
    months: { unit: 'months', step: 1 },
    quarters: { unit: 'months', step: 3 },
    years: { unit: 'months', step: 12 },
    days: { unit: 'days', step: 1 },
    weeks: { unit: 'days', step: 7 }
  };

  function baseOf(unit) {
    return Object.prototype.hasOwnProperty.call(BASES, unit) ? BASES[unit] : null;
  }

  // ---- truth.rs: Kleene's three values, and whether a truth holds without approximate answers

  var UNKNOWN = { truth: 'unknown', settled: false };
  var YES = { truth: 'yes', settled: true };
  var NO = { truth: 'no', settled: true };

  function firm(known) {
    return known ? YES : NO;
  }

  function approximate(standing) {
    return { truth: standing.truth, settled: false };
  }

  function same(a, b) {
    return a.truth === b.truth && a.settled === b.settled;
  }

  function strict(standing) {
    return standing.settled ? standing.truth : 'unknown';
  }

  function opposite(standing) {
    var truth = standing.truth === 'yes' ? 'no' : standing.truth === 'no' ? 'yes' : 'unknown';
    return { truth: truth, settled: standing.settled };
  }

  function atLeast(n, parts) {
    function count(truthOf) {
      var yes = parts.filter(function (part) { return truthOf(part) === 'yes'; }).length;
      var open = parts.filter(function (part) { return truthOf(part) === 'unknown'; }).length;
      return yes >= n ? 'yes' : yes + open < n ? 'no' : 'unknown';
    }
    return {
      truth: count(function (part) { return part.truth; }),
      settled: count(strict) !== 'unknown'
    };
  }

  function all(parts) {
    return atLeast(parts.length, parts);
  }

  function any(parts) {
    return atLeast(1, parts);
  }

  function standingOf(thing) {
    return { truth: thing.truth, settled: thing.settled };
  }

  // ---- fact.rs: answers; an answer of another kind than the rule asks for counts as not known

  function known(facts, id) {
    var value = Object.prototype.hasOwnProperty.call(facts, id) ? facts[id] : null;
    return value === undefined ? null : value;
  }

  function yesNo(facts, id) {
    var value = known(facts, id);
    return typeof value === 'boolean' ? value : null;
  }

  function chosen(facts, id) {
    var value = known(facts, id);
    if (typeof value === 'string') return [value];
    return Array.isArray(value) && value.every(function (one) { return typeof one === 'string'; }) ? value : null;
  }

  function numberOf(facts, id) {
    var value = known(facts, id);
    return typeof value === 'number' ? value : null;
  }

  function dateOf(facts, id) {
    return parseDay(known(facts, id));
  }

  function periodsOf(facts, id) {
    var value = known(facts, id);
    if (!Array.isArray(value)) return null;
    return value.map(function (period) {
      var months = period.months;
      return {
        country: period.country,
        from: parseDay(period.from),
        to: parseDay(period.to),
        months: typeof months === 'number' ? months : null,
        scheme: typeof period.scheme === 'string' ? period.scheme : null,
        about: period.about === true
      };
    });
  }

  // ---- world.rs, agreement.rs: regions, agreements, who is bound and who is covered

  function holdsOn(membership, day) {
    var to = parseDay(membership.to);
    return parseDay(membership.from) <= day && (to === null || day <= to);
  }

  function member(members, country, day) {
    return members.some(function (one) { return one.country === country && holdsOn(one, day); });
  }

  function binds(agreement, country, day, world) {
    var from = parseDay(agreement.from), to = parseDay(agreement.to);
    if ((from !== null && day < from) || (to !== null && to < day) || has(agreement.except || [], country)) return 'no';
    if (member(agreement.parties || [], country, day)) return 'yes';
    if (!agreement.region) return 'no';
    var region = byId(world.regions, agreement.region);
    return region === null ? 'unknown' : member(region.members, country, day) ? 'yes' : 'no';
  }

  /** Whether `other` is bound towards `country`. */
  function joins(agreement, country, other, day, world) {
    return pairs(agreement, country, other) ? binds(agreement, other, day, world) : 'no';
  }

  /** Whether it may join two countries: any two, or where it has a `hub` that one with another. */
  function pairs(agreement, country, other) {
    return country !== other && (!agreement.hub || agreement.hub === country || agreement.hub === other);
  }

  var ALL = '@all';

  /** Whether the state of the rule is or was a party on any day, as far as the pack knows. */
  function everParty(agreement, country, world) {
    var region = agreement.region ? byId(world.regions, agreement.region) : null;
    var members = (agreement.parties || []).concat(region === null ? [] : region.members);
    return !has(agreement.except || [], country) && members.some(function (one) { return one.country === country; });
  }

  /** The agreements of a condition; `@all` stands for those that bind the rule's state for its branch. */
  function namedAgreements(list, of) {
    var found = [];
    (list || []).forEach(function (id) {
      if (id !== ALL) {
        found.push({ id: id, agreement: byId(of.world.agreements, id) });
        return;
      }
      of.world.agreements.forEach(function (agreement) {
        var applies = agreement.kind === 'social_security' && !agreement.historic && has(agreement.branches || [], of.rule.branch);
        var there = found.some(function (one) { return one.id === agreement.id; });
        if (applies && !there && everParty(agreement, of.rule.country, of.world)) found.push({ id: agreement.id, agreement: agreement });
      });
    });
    return found;
  }

  function coverage(standing, notes) {
    return { standing: standing, notes: notes, facts: [], missing: [] };
  }

  /** Whether the agreement is in force for the rule's state and branch and covers the person. */
  function covers(agreement, of) {
    var branches = agreement.branches || [];
    if (agreement.historic) return coverage(NO, ['agreement_not_in_force']);
    var branchless = branches.length === 0 && agreement.kind !== 'social_security';
    if (!branchless && !has(branches, of.rule.branch)) return coverage(NO, ['branch_not_covered']);
    var bound = binds(agreement, of.rule.country, of.on, of.world);
    if (bound === 'no') return coverage(NO, ['agreement_not_in_force']);
    var result = bound === 'unknown' ? coverage(UNKNOWN, ['not_in_pack']) : coversPerson(agreement, of);
    if (agreement.state !== 'confirmed' && result.standing.truth !== 'no') {
      result.standing = approximate(result.standing);
      result.notes.push('agreement_unconfirmed');
    }
    return result;
  }

  function coversPerson(agreement, of) {
    var groups = (agreement.persons || []).map(function (group) { return coversGroup(agreement, group, of); });
    var standing = any(groups.map(function (group) { return group.standing; }));
    var result = coverage(standing, []);
    [NATIONALITIES, STATUS, CONTRACT_KIND].forEach(function (fact) {
      function asked(open) {
        return groups.some(function (group) { return has(group.facts, fact) && !(open && group.standing.settled); });
      }
      var answered = chosen(of.facts, fact) !== null;
      if (answered && asked(false)) result.facts.push(fact);
      else if (!answered && !standing.settled && asked(true)) result.missing.push(fact);
    });
    if (same(standing, NO)) result.notes.push('person_not_covered');
    else if (!standing.settled && result.missing.length === 0) result.notes.push('person_unclear');
    return result;
  }

  function coversGroup(agreement, group, of) {
    function oneOf(fact, term) {
      var terms = chosen(of.facts, fact);
      return { standing: terms === null ? UNKNOWN : firm(has(terms, term)), facts: [fact] };
    }
    if (group === 'everyone') return { standing: YES, facts: [] };
    if (group === 'refugees') return oneOf(STATUS, 'refugee');
    if (group === 'posted') return oneOf(CONTRACT_KIND, 'posted');
    var nationalities = chosen(of.facts, NATIONALITIES);
    if (nationalities === null) return { standing: UNKNOWN, facts: [NATIONALITIES] };
    var stateless = nationalities.every(function (country) { return country === STATELESS; });
    if (group === 'stateless') return { standing: firm(stateless), facts: [NATIONALITIES] };
    var national = isNational(agreement, nationalities, of);
    if (group === 'nationals') return { standing: national, facts: [NATIONALITIES] };
    if (stateless || national.truth === 'yes') return { standing: NO, facts: [NATIONALITIES] };
    return { standing: lawful(of.facts), facts: [NATIONALITIES, STATUS] };
  }

  function isNational(agreement, nationalities, of) {
    var bound = nationalities.map(function (country) { return binds(agreement, country, of.on, of.world); });
    return has(bound, 'yes') ? YES : has(bound, 'unknown') ? UNKNOWN : NO;
  }

  function lawful(facts) {
    var statuses = chosen(facts, STATUS);
    function among(list) {
      return statuses.some(function (status) { return has(list, status); });
    }
    if (statuses === null || statuses.length === 0 || among(RESIDENCE_UNCLEAR)) return UNKNOWN;
    return among(RESIDENCE_DISPUTED) ? approximate(YES) : YES;
  }

  // ---- stretch.rs: stretches of days on one time line

  function merged(stretches) {
    var sorted = stretches.slice().sort(function (a, b) { return a.from - b.from || a.to - b.to; });
    return sorted.reduce(function (list, stretch) {
      var last = list[list.length - 1];
      if (last && stretch.from <= nextDay(last.to)) last.to = Math.max(last.to, stretch.to);
      else list.push({ from: stretch.from, to: stretch.to });
      return list;
    }, []);
  }

  /** Calendar month → covered days, as a Map. */
  function daysByMonth(stretches) {
    var months = new Map();
    merged(stretches).forEach(function (stretch) {
      for (var from = stretch.from; from <= stretch.to;) {
        var to = Math.min(lastOfMonth(from), stretch.to);
        var month = monthOf(from);
        months.set(month, (months.get(month) || 0) + to - from + 1);
        from = to + 1;
      }
    });
    return months;
  }

  function measure(stretches) {
    var result = { months: 0, firmMonths: 0, days: 0 };
    var loose = 0;
    daysByMonth(stretches).forEach(function (days, month) {
      result.months += 1;
      result.days += days;
      if (days >= daysIn(Math.floor(month / 12), month % 12)) result.firmMonths += 1;
      else loose += days;
    });
    result.firmMonths += Math.floor(loose / 30);
    return result;
  }

  // ---- pieces.rs: periods as pieces on the time line, each with how firmly it counts

  var SURE = 0, EXPECTED = 1, POSSIBLE = 2;

  function pieces(frame, periods) {
    var dated = periods.filter(function (p) { return p.from !== null; }).map(function (p) { return p.country; });
    return concat(periods.map(function (period) { return piecesOf(frame, period, has(dated, period.country)); }));
  }

  function isRefunded(frame, country) {
    return frame.refundable && frame.refunded !== null && has(frame.refunded, country);
  }

  function piecesOf(frame, period, countryHasDates) {
    var doubt = doubts(frame, period);
    if (doubt === null) return [];
    if (period.from === null) {
      var counts = !frame.window && !countryHasDates && doubt.level < POSSIBLE && period.months !== null;
      return [{
        country: period.country,
        level: Math.max(doubt.level, EXPECTED),
        stretch: null,
        moreExpected: counts ? period.months : 0,
        morePossible: period.months === null ? null : period.about ? period.months * 2 : period.months,
        notes: doubt.notes.concat(['dates_needed'])
      }];
    }
    var whole = { from: period.from, to: period.to === null ? frame.to : period.to };
    var more = 0;
    if (period.about) {
      doubt = { level: Math.max(doubt.level, EXPECTED), notes: doubt.notes.concat(['approximate']) };
      more = whole.from <= whole.to ? measure([whole]).months : 0;
    }
    return datedPieces(frame, period, whole, doubt, more);
  }

  function datedPieces(frame, period, whole, doubt, more) {
    function clip(from, to) {
      var stretch = { from: frame.from === null ? from : Math.max(frame.from, from), to: Math.min(to, frame.to) };
      return stretch.from <= stretch.to ? stretch : null;
    }
    function piece(stretch, level, notes, possible) {
      return { country: period.country, level: level, stretch: stretch, moreExpected: 0, morePossible: possible, notes: notes };
    }
    var past = clip(whole.from, Math.min(whole.to, frame.on));
    var plan = clip(Math.max(whole.from, nextDay(frame.on)), whole.to);
    var list = [];
    if (past !== null || more > 0) list.push(piece(past, doubt.level, doubt.notes, more));
    if (plan !== null) list.push(piece(plan, Math.max(doubt.level, EXPECTED), doubt.notes.concat(['not_yet_happened']), 0));
    return list;
  }

  /** How firmly a period counts by its scheme and by refunds; null: it does not. */
  function doubts(frame, period) {
    var level = SURE, notes = [];
    var own = period.country === frame.own;
    var inScheme = period.scheme === null ? null : has(frame.schemes, period.scheme);
    if (frame.schemes.length > 0 && inScheme !== true) {
      if (own && inScheme === false) return null;
      level = own ? POSSIBLE : EXPECTED;
      notes.push('scheme_unknown');
    }
    if (isRefunded(frame, period.country)) {
      if (!frame.window) return null;
      level = POSSIBLE;
      notes.push('refunded');
    }
    if (frame.refundable && frame.refunded === null && !frame.window) {
      level = Math.max(level, EXPECTED);
      notes.push('refund_not_asked');
    }
    return { level: level, notes: notes };
  }

  function stretchesUpTo(list, level) {
    return list.filter(function (piece) { return piece.level <= level && piece.stretch !== null; })
      .map(function (piece) { return piece.stretch; });
  }

  // ---- total.rs: time added up, and whether it is enough

  function total(list, base, cap) {
    function count(level) {
      var covered = measure(stretchesUpTo(list, level));
      return base === 'months' ? [covered.firmMonths, covered.months] : [covered.days, covered.days];
    }
    function capped(value) {
      return cap === null ? value : Math.min(value, cap);
    }
    var expected = base === 'months' ? 1 : 30, atMost = base === 'months' ? 1 : 31;
    var moreExpected = list.reduce(function (sum, piece) { return sum + piece.moreExpected * expected; }, 0);
    var morePossible = list.reduce(function (sum, piece) {
      return sum === null || piece.morePossible === null ? null : sum + piece.morePossible * atMost;
    }, 0);
    var sure = count(SURE);
    return {
      sure: capped(sure[0]),
      sureWithPartial: capped(sure[1]),
      expected: capped(count(EXPECTED)[1] + moreExpected),
      possible: morePossible === null ? cap : capped(count(POSSIBLE)[1] + morePossible),
      notes: concat(list.map(function (piece) { return piece.notes; }))
    };
  }

  function reaches(sum, need) {
    if (sum.sure >= need) return { standing: YES, notes: [] };
    if (sum.sureWithPartial >= need) return { standing: approximate(YES), notes: ['partial_months'] };
    if (sum.expected >= need) return { standing: approximate(YES), notes: sum.notes.slice() };
    if (sum.possible !== null && sum.possible < need) return { standing: NO, notes: [] };
    return { standing: UNKNOWN, notes: sum.notes.slice() };
  }

  // ---- last_insured.rs

  function lastInsuredHere(periods, own, on) {
    function latest(here) {
      var begun = periods.filter(function (p) { return (p.country === own) === here && p.from !== null && p.from <= on; });
      return begun.reduce(function (best, p) {
        var end = p.to === null ? on : Math.min(p.to, on);
        var better = best === null || end > best.end || (end === best.end && !p.about);
        return better ? { end: end, exact: !p.about } : best;
      }, null);
    }
    function undated(here) {
      return periods.some(function (p) { return p.from === null && p.months !== 0 && (p.country === own) === here; });
    }
    var here = latest(true), there = latest(false);
    if (here === null) {
      return undated(true) ? { standing: UNKNOWN, notes: ['dates_needed'] } : { standing: NO, notes: ['not_last_insured_here'] };
    }
    var yes = there === null || there.end <= here.end;
    var settled = here.exact && (there === null || there.exact) && !undated(!yes);
    var standing = { truth: yes ? 'yes' : 'no', settled: settled };
    return { standing: standing, notes: same(standing, YES) ? [] : [yes ? 'dates_needed' : 'not_last_insured_here'] };
  }

  // ---- totalise.rs: the own periods alone, or together with those of one agreement, never of two

  function alone(count) {
    return alternative(count, { id: null, steps: [], facts: [], missing: [], added: [] });
  }

  function withAgreement(count, id) {
    function stop(standing, note) {
      return alternative(count, { id: id, steps: [{ standing: standing, notes: [note] }], facts: [], missing: [], added: [] });
    }
    var of = count.of;
    var agreement = byId(of.world.agreements, id);
    if (agreement === null) return stop(UNKNOWN, 'not_in_pack');
    if (agreement.kind !== 'social_security' || !agreement.adds_periods) return stop(NO, 'branch_not_covered');
    var cover = covers(agreement, of);
    var steps = [{ standing: cover.standing, notes: cover.notes }];
    var under = { id: id, steps: steps, facts: cover.facts, missing: cover.missing.slice(), added: [] };
    if (same(cover.standing, NO)) return alternative(count, under);
    if (has(agreement.last_insured_here || [], of.rule.branch)) {
      steps.push(lastInsuredHere(count.periods, of.rule.country, of.on));
    }
    var minimum = ownMinimum(count, agreement);
    if (minimum !== null) steps.push(minimum);
    count.periods.forEach(function (period) {
      var country = period.country;
      if (joins(agreement, of.rule.country, country, of.on, of.world) === 'yes') add(under.added, country);
    });
    under.added.sort();
    if (under.added.length === 0 && binds(agreement, of.rule.country, of.on, of.world) === 'yes') {
      // Nothing to add: the agreement leads no further than national law alone, so nothing is asked about it.
      under = { id: id, steps: [{ standing: NO, notes: [] }], facts: [], missing: [], added: [] };
    }
    return alternative(count, under);
  }

  function ownMinimum(count, agreement) {
    var minimums = (agreement.minimum || []).filter(function (one) { return one.branch === count.of.rule.branch; });
    if (minimums.length === 0) return null;
    var months = Math.max.apply(null, minimums.map(function (one) { return one.months; }));
    var lifetime = Object.assign({}, count.frame, { from: null, window: false });
    var own = pieces(lifetime, count.periods).filter(function (piece) { return piece.country === count.frame.own; });
    var step = reaches(total(own, 'months', null), months);
    if (step.standing.truth !== 'yes') step.notes.push('own_minimum');
    return step;
  }

  function alternative(count, under) {
    function counts(country) {
      return country === count.frame.own || has(under.added, country);
    }
    var sum = total(count.pieces.filter(function (piece) { return counts(piece.country); }), count.base, count.cap);
    var amount = reaches(sum, count.need);
    var refunded = count.periods.some(function (p) { return counts(p.country) && isRefunded(count.frame, p.country); });
    if (amount.standing.truth !== 'yes' && refunded) amount.notes.push('refunded');
    var steps = under.steps.concat([amount]);
    var standing = all(steps.map(function (step) { return step.standing; }));
    var deciding = steps.filter(function (step) {
      return same(standing, NO) ? same(step.standing, NO) : !same(step.standing, YES);
    });
    var notes = sortedNotes(concat(deciding.map(function (step) { return step.notes; })));
    var missing = has(notes, 'refund_not_asked') ? under.missing.concat([REFUNDED_COUNTRIES]) : under.missing;
    return { via: under.id, standing: standing, total: sum, notes: notes, facts: under.facts, missing: missing, added: under.added };
  }

  /** Calendar months by country: own periods win, then the alphabet. */
  function byCountry(count, way) {
    var taken = new Set();
    var months = [count.frame.own].concat(way.added).map(function (country) {
      var list = count.pieces.filter(function (piece) { return piece.country === country; });
      var sum = list.reduce(function (undated, piece) { return undated + piece.moreExpected; }, 0);
      daysByMonth(stretchesUpTo(list, EXPECTED)).forEach(function (_, month) {
        if (!taken.has(month)) sum += 1;
        taken.add(month);
      });
      return { country: country, months: sum };
    });
    return { own: months[0].months, foreign: months.slice(1).filter(function (one) { return one.months > 0; }) };
  }

  // ---- insured.rs

  function insured(of, condition, finding) {
    finding.need = number(of, condition.at_least);
    finding.window = number(of, condition.window);
    if (finding.need === null || (condition.window && finding.window === null)) return note(finding, ['number_not_in_force']);
    var need = finding.need;
    var fact = factOf(condition);
    var periods = read(finding, fact, periodsOf(of.facts, fact));
    var end = condition.ends_at ? read(finding, condition.ends_at, dateOf(of.facts, condition.ends_at)) : of.on;
    if (need.value > 0 && periods !== null && periods.length === 0) {
      finding.missing = [];
      return decide(finding, NO);
    }
    var base = baseOf(need.unit);
    if (periods === null || end === null || base === null) return undefined;
    var start = null;
    var stretch = stretchOf(of, condition, finding);
    if (finding.window !== null) {
      start = windowFrom(end, finding.window, stretch);
      if (start === null) return note(finding, ['number_not_in_force']);
      finding.window_from = formatDay(start);
      finding.window_to = formatDay(end);
    }
    var notBefore = parseDay(condition.not_before);
    var frame = frameOf(of, condition, finding, { from: later(start, notBefore), to: end });
    var count = {
      of: of, periods: periods, pieces: pieces(frame, periods), frame: frame, base: base.unit,
      need: need.value * base.step, cap: capOf(finding.window, stretch, base.unit)
    };
    tryAll(count, condition, finding);
    if (!condition.ends_at && finding.short_by !== null) {
      finding.reached_on = formatDay(reachedOn(count, finding, stretch, notBefore));
    }
    // A longer window can only help: until the answer is known, a no is open and a rough yes may become firm.
    if (condition.stretch && numberOf(of.facts, condition.stretch) === null && !same(standingOf(finding), YES)) {
      add(finding.missing, condition.stretch);
      if (finding.truth !== 'yes') decide(finding, UNKNOWN);
    }
    return undefined;
  }

  /** The later of two days, either of which may be null. */
  function later(a, b) {
    return a === null ? b : b === null ? a : Math.max(a, b);
  }

  function stretchOf(of, condition, finding) {
    var months = condition.stretch ? numberOf(of.facts, condition.stretch) : null;
    if (months === null) return 0;
    add(finding.facts, condition.stretch);
    return Math.trunc(Math.min(Math.max(months, 0), 2400));
  }

  function windowFrom(end, window, stretch) {
    var start = plus(nextDay(end), -Math.trunc(window.value), window.unit);
    return start === null ? null : plus(start, -stretch, 'months');
  }

  function frameOf(of, condition, finding, span) {
    var refundable = factOf(condition) === CONTRIBUTION_PERIODS;
    var refunded = refundable ? chosen(of.facts, REFUNDED_COUNTRIES) : null;
    if (refunded !== null) finding.facts.push(REFUNDED_COUNTRIES);
    return {
      own: of.rule.country, from: span.from, to: span.to, on: of.on, window: finding.window !== null,
      schemes: condition.schemes || [], refunded: refunded, refundable: refundable
    };
  }

  function capOf(window, stretch, base) {
    var unit = window === null ? null : baseOf(window.unit);
    if (unit === null || unit.unit !== base) return null;
    return Math.trunc(window.value) * unit.step + stretch * (base === 'months' ? 1 : 31);
  }

  function tryAll(count, condition, finding) {
    var agreements = condition.aggregate || [];
    var ways = [alone(count)];
    if (!same(ways[0].standing, YES)) {
      var named = namedAgreements(agreements, count.of).filter(function (one) {
        return !has(agreements, ALL) || one.agreement === null || count.periods.some(function (period) {
          return pairs(one.agreement, count.frame.own, period.country) && everParty(one.agreement, period.country, count.of.world);
        });
      });
      ways = ways.concat(named.map(function (one) { return withAgreement(count, one.id); }));
    } else if (agreements.length > 0) {
      note(finding, ['national_law_alone']);
    }
    var standing = any(ways.map(function (way) { return way.standing; }));
    decide(finding, standing);
    finding.agreements = ways.filter(function (way) { return way.via !== null; }).map(function (way) {
      return { id: way.via, truth: way.standing.truth, settled: way.standing.settled, notes: way.notes };
    });
    ways.forEach(function (way) {
      way.facts.forEach(function (fact) { add(finding.facts, fact); });
    });
    ways.forEach(function (way) {
      if (!standing.settled && !way.standing.settled) way.missing.forEach(function (fact) { add(finding.missing, fact); });
    });
    var best = bestWay(ways, standing);
    if (best !== null) write(count, best, finding);
  }

  function bestWay(ways, standing) {
    var giving = ways.filter(function (way) { return same(way.standing, standing); });
    if (standing.truth === 'yes') return giving.length > 0 ? giving[0] : null;
    return giving.reduce(function (best, way) {
      return best !== null && best.total.expected >= way.total.expected ? best : way;
    }, null);
  }

  function write(count, best, finding) {
    var have = best.total.expected;
    finding.have = { value: have, unit: count.base };
    if (finding.truth !== 'yes' && have < count.need) finding.short_by = { value: count.need - have, unit: count.base };
    finding.via = best.via;
    note(finding, best.notes);
    var months = byCountry(count, best);
    finding.own_months = months.own;
    finding.foreign = months.foreign;
    var rough = has(finding.notes, 'approximate') || has(finding.notes, 'dates_needed');
    var inexact = rough || has(finding.notes, 'scheme_unknown') || has(finding.notes, 'partial_months');
    finding.about = !finding.settled && rough;
    if (!finding.settled && inexact) finding.unclear.push(finding.facts[0]);
  }

  // ---- reached.rs

  function reachedOn(count, finding, stretch, notBefore) {
    var on = count.of.on, short = finding.short_by, window = finding.window, via = finding.via;
    function goesOn(p) {
      return p.country === count.frame.own && !isRefunded(count.frame, p.country) &&
        p.from !== null && p.from <= on && (p.to === null || p.to >= on);
    }
    if (!count.periods.some(goesOn)) return null;
    if (window === null) return plus(on, Math.trunc(short.value), short.unit);
    var periods = count.periods.map(function (p) { return goesOn(p) ? Object.assign({}, p, { to: null }) : p; });
    function standing(days) {
      var day = plus(on, days, 'days');
      if (day === null) return null;
      var frame = Object.assign({}, count.frame, { from: later(windowFrom(day, window, stretch), notBefore), to: day, on: day });
      var of = Object.assign({}, count.of, { on: day });
      var then = Object.assign({}, count, { of: of, periods: periods, pieces: pieces(frame, periods), frame: frame });
      return { standing: (via === null ? alone(then) : withAgreement(then, via)).standing, day: day };
    }
    function first(fits) {
      var need = Math.trunc(count.need) + 1;
      var low = 0, high = count.base === 'days' ? need : need * 31;
      var found = standing(high);
      if (found === null || !fits(found.standing)) return null;
      while (high - low > 1) {
        var middle = low + Math.floor((high - low) / 2);
        var there = standing(middle);
        if (there !== null && fits(there.standing)) {
          high = middle;
          found = there;
        } else {
          low = middle;
        }
      }
      return found.day;
    }
    var firmly = first(function (one) { return same(one, YES); });
    return firmly !== null ? firmly : first(function (one) { return one.truth === 'yes'; });
  }

  // ---- case.rs: findings

  function openFinding(condition) {
    return {
      id: condition.id, truth: 'unknown', settled: false, need: null, have: null, window: null, window_from: null, window_to: null,
      short_by: null, reached_on: null, facts: [], missing: [], unclear: [], cite: condition.cite, via: null, agreements: [],
      own_months: null, foreign: [], about: false, notes: []
    };
  }

  function decide(finding, standing) {
    finding.truth = standing.truth;
    finding.settled = standing.settled;
  }

  function note(finding, notes) {
    finding.notes = sortedNotes(finding.notes.concat(notes));
  }

  function read(finding, fact, value) {
    add(value === null ? finding.missing : finding.facts, fact);
    return value;
  }

  function factOf(condition) {
    return condition.fact || OWN_FACT[condition.kind] || '';
  }

  /** The dated number on the day of the check, with its unit; null where it is not recorded. */
  function number(of, id) {
    var dated = id ? byId(of.rule.numbers, id) : null;
    var value = dated === null ? null : rowOn(dated, of.on);
    return value === null ? null : { value: value, unit: dated.unit };
  }

  function rowOn(dated, day) {
    var rows = dated.values.filter(function (row) { return parseDay(row.from) <= day; });
    return rows.length === 0 ? null : rows[rows.length - 1].value;
  }

  // ---- condition.rs: one finding from the kind, the facts and the day

  function judge(of, condition) {
    var finding = openFinding(condition);
    var kind = condition.kind;
    if (kind === 'answer') answer(of, condition, finding);
    else if (kind === 'choice_in' || /_in$/.test(kind)) chosenIn(of, condition, finding);
    else if (kind === 'age_at_least' && isExact(byId(of.rule.numbers, condition.number))) exactAge(of, condition, finding);
    else if (has(['at_least', 'at_most', 'age_at_least', 'age_at_most'], kind)) measured(of, condition, finding);
    else if (kind === 'lasted' || kind === 'within') since(of, condition, finding);
    else if (kind === 'on_or_after' || kind === 'before') datedCondition(of, condition, finding);
    else if (kind === 'agreement_covers') covered(of, condition, finding);
    else if (kind === 'first_insured_before') firstInsuredBefore(of, condition, finding);
    else if (kind === 'absent_at_most') absentAtMost(of, condition, finding);
    else if (kind === 'export_allowed') exportAllowed(of, condition, finding);
    else insured(of, condition, finding);
    return finding;
  }

  function answer(of, condition, finding) {
    var fact = factOf(condition);
    var value = read(finding, fact, yesNo(of.facts, fact));
    if (value !== null) decide(finding, firm(value === (condition.expect !== false)));
  }

  function chosenIn(of, condition, finding) {
    var fact = factOf(condition);
    var list = read(finding, fact, chosen(of.facts, fact));
    if (list === null) return;
    var found = (condition.values || []).map(function (value) {
      if (value.charAt(0) !== '@') return firm(has(list, value));
      var region = byId(of.world.regions, value.slice(1));
      if (region === null) return UNKNOWN;
      return firm(list.some(function (country) { return member(region.members, country, of.on); }));
    });
    decide(finding, any(found));
    if (finding.truth === 'unknown') note(finding, ['not_in_pack']);
  }

  function measured(of, condition, finding) {
    finding.need = number(of, condition.number);
    var need = finding.need;
    if (need === null) {
      note(finding, ['number_not_in_force']);
      return;
    }
    var fact = factOf(condition);
    var have = read(finding, fact, numberOf(of.facts, fact));
    if (have === null) return;
    finding.have = { value: have, unit: need.unit };
    var atLeastKind = condition.kind === 'at_least' || condition.kind === 'age_at_least';
    decide(finding, firm(atLeastKind ? have >= need.value : have <= need.value));
    if (atLeastKind && have < need.value) finding.short_by = { value: need.value - have, unit: need.unit };
  }

  function since(of, condition, finding) {
    finding.need = number(of, condition.number);
    if (finding.need === null) {
      note(finding, ['number_not_in_force']);
      return;
    }
    var fact = factOf(condition);
    var day = read(finding, fact, dateOf(of.facts, fact));
    var turn = day === null ? null : plus(day, Math.trunc(finding.need.value), finding.need.unit);
    if (turn === null) return;
    if (condition.kind === 'lasted') {
      finding.reached_on = formatDay(turn);
      decide(finding, firm(turn <= of.on));
    } else {
      finding.window_from = formatDay(day);
      finding.window_to = formatDay(turn);
      decide(finding, firm(of.on <= turn));
    }
    planned(of, day, finding);
  }

  function datedCondition(of, condition, finding) {
    var fact = factOf(condition);
    var day = read(finding, fact, dateOf(of.facts, fact));
    var turn = parseDay(condition.date);
    if (day === null || turn === null) return;
    decide(finding, firm(condition.kind === 'on_or_after' ? turn <= day : day < turn));
    planned(of, day, finding);
  }

  function planned(of, day, finding) {
    if (of.on >= day) return;
    note(finding, ['not_yet_happened']);
    finding.settled = finding.settled && finding.truth !== 'yes';
  }

  // ---- age.rs: an age that counts in months, or rises with the day of birth

  function isExact(number) {
    return number !== null && (number.by === 'birth_date' || number.unit !== 'years');
  }

  /** The first and the last day of birth that fit the age in years; null where it is not known. */
  function bornBy(of) {
    var age = numberOf(of.facts, 'age');
    if (age === null || age < 0 || age > 200) return null;
    var first = lastBorn(Math.trunc(age) + 1, of.on), last = lastBorn(Math.trunc(age), of.on);
    return first === null || last === null ? null : [first + 1, last];
  }

  function lastBorn(age, on) {
    var day = plus(on, -age, 'years'), again = day === null ? null : plus(day + 1, age, 'years');
    return again !== null && again <= on ? day + 1 : day;
  }

  function ageDisagrees(of) {
    var told = dateOf(of.facts, 'birth_date'), born = bornBy(of);
    return told !== null && born !== null && (told < born[0] || born[1] < told);
  }

  function exactAge(of, condition, finding) {
    var number = byId(of.rule.numbers, condition.number);
    if (ageDisagrees(of)) {
      finding.facts.push('age', 'birth_date');
      note(finding, ['answers_disagree']);
      return;
    }
    var told = dateOf(of.facts, 'birth_date');
    var born = told === null ? bornBy(of) : [told, told];
    if (born === null) {
      finding.missing.push('age', 'birth_date');
      return;
    }
    finding.facts.push(told === null ? 'age' : 'birth_date');
    decideAge(of, number, born, finding);
    if (told === null && !finding.settled) finding.missing.push('birth_date');
  }

  function decideAge(of, number, born, finding) {
    var turning = born.slice();
    (number.by ? number.values : []).forEach(function (row) {
      var from = parseDay(row.from);
      if (born[0] < from && from <= born[1]) turning.push(from - 1, from);
    });
    var needs = turning.map(function (day) { return rowOn(number, number.by ? day : of.on); });
    if (has(needs, null)) {
      note(finding, ['number_not_in_force']);
      return;
    }
    var reached = turning.map(function (day, at) { return plus(day, Math.trunc(needs[at]), number.unit); });
    var met = reached.filter(function (day) { return day !== null && day <= of.on; }).length;
    if (met === 0 || met === reached.length) decide(finding, firm(met > 0));
    if (needs.every(function (need) { return need === needs[0]; })) finding.need = { value: needs[0], unit: number.unit };
    if (born[0] === born[1] && reached[0] !== null) finding.reached_on = formatDay(reached[0]);
  }

  // ---- abroad.rs: whether an agreement covers the person, and whether a benefit is paid in another country

  function covered(of, condition, finding) {
    eachAgreement(of, condition, finding, function (agreement) { return partner(of, agreement); });
    if (periodsOf(of.facts, CONTRIBUTION_PERIODS) !== null) add(finding.facts, CONTRIBUTION_PERIODS);
  }

  function exportAllowed(of, condition, finding) {
    var to = read(finding, MOVING_TO, chosen(of.facts, MOVING_TO));
    if (to === null || to.length !== 1) return undefined;
    if (to[0] === of.rule.country) return decide(finding, YES);
    return eachAgreement(of, condition, finding, function (agreement) {
      var bound = joins(agreement, of.rule.country, to[0], of.on, of.world);
      return { standing: all([firm(agreement.exports === true), { truth: bound, settled: bound !== 'unknown' }]), missing: [] };
    });
  }

  /** Tries every agreement of the condition: `other` says whether it reaches the other state. One is enough. */
  function eachAgreement(of, condition, finding, other) {
    var tried = namedAgreements(condition.agreement, of).map(function (one) {
      if (one.agreement === null) return { id: one.id, standing: UNKNOWN, notes: ['not_in_pack'], missing: [] };
      var cover = covers(one.agreement, of);
      var reach = other(one.agreement);
      var standing = all([cover.standing, reach.standing]);
      cover.facts.forEach(function (fact) { add(finding.facts, fact); });
      return { id: one.id, standing: standing, notes: cover.notes, missing: standing.settled ? [] : cover.missing.concat(reach.missing) };
    });
    var standing = any(tried.map(function (one) { return one.standing; }));
    decide(finding, standing);
    if (!standing.settled) {
      tried.forEach(function (one) { one.missing.forEach(function (fact) { add(finding.missing, fact); }); });
    }
    var best = find(tried, function (one) { return same(one.standing, standing); });
    if (best !== null) {
      finding.via = standing.truth === 'yes' ? best.id : null;
      note(finding, best.notes);
    }
    finding.agreements = tried.map(function (one) {
      return { id: one.id, truth: one.standing.truth, settled: one.standing.settled, notes: one.notes };
    });
  }

  function partner(of, agreement) {
    function bound(country) {
      return joins(agreement, of.rule.country, country, of.on, of.world) === 'yes';
    }
    var periods = periodsOf(of.facts, CONTRIBUTION_PERIODS);
    var nationalities = chosen(of.facts, NATIONALITIES);
    var insuredThere = periods === null ? UNKNOWN : firm(periods.some(function (period) { return bound(period.country); }));
    var citizen = nationalities === null ? UNKNOWN : firm(nationalities.some(bound));
    var standing = any([insuredThere, citizen]);
    var missing = [];
    if (periods === null && !standing.settled) missing.push(CONTRIBUTION_PERIODS);
    if (nationalities === null && !standing.settled) missing.push(NATIONALITIES);
    return { standing: standing, missing: missing };
  }

  // ---- first_insured.rs

  function firstInsuredBefore(of, condition, finding) {
    var turn = parseDay(condition.date);
    if (turn === null) return undefined;
    var periods = read(finding, CONTRIBUTION_PERIODS, periodsOf(of.facts, CONTRIBUTION_PERIODS));
    if (periods === null) return undefined;
    var refunded = chosen(of.facts, REFUNDED_COUNTRIES);
    if (refunded !== null) finding.facts.push(REFUNDED_COUNTRIES);
    var own = ownPieces(of, periods, {
      from: null, to: of.on, window: false, schemes: condition.schemes || [], refunded: refunded, refundable: true
    });
    function began(level) {
      return own.some(function (piece) { return piece.level <= level && piece.stretch !== null && piece.stretch.from < turn; });
    }
    var open = own.some(function (piece) { return piece.morePossible !== 0; });
    var standing = began(SURE) ? YES : began(EXPECTED) ? approximate(YES) : open || began(POSSIBLE) ? UNKNOWN : NO;
    decide(finding, standing);
    if (standing.settled) return undefined;
    note(finding, concat(own.map(function (piece) { return piece.notes; })));
    if (has(finding.notes, 'refund_not_asked')) add(finding.missing, REFUNDED_COUNTRIES);
    if (finding.notes.some(function (one) { return one !== 'refund_not_asked'; })) finding.unclear.push(CONTRIBUTION_PERIODS);
    return undefined;
  }

  function ownPieces(of, periods, frame) {
    frame.own = of.rule.country;
    frame.on = of.on;
    return pieces(frame, periods).filter(function (piece) { return piece.country === of.rule.country; });
  }

  // ---- absent.rs

  function absentAtMost(of, condition, finding) {
    finding.need = number(of, condition.number);
    finding.window = number(of, condition.window);
    if (finding.need === null || finding.window === null) return note(finding, ['number_not_in_force']);
    var periods = read(finding, RESIDENCE_PERIODS, periodsOf(of.facts, RESIDENCE_PERIODS));
    var end = condition.ends_at ? read(finding, condition.ends_at, dateOf(of.facts, condition.ends_at)) : of.on;
    if (periods === null || end === null) return undefined;
    var from = windowFrom(end, finding.window, 0);
    if (from === null) return note(finding, ['number_not_in_force']);
    finding.window_from = formatDay(from);
    finding.window_to = formatDay(end);
    var own = ownPieces(of, periods, { from: from, to: end, window: true, schemes: [], refunded: null, refundable: false });
    var whole = { from: from, to: end };
    function shortEnough(level) {
      var gap = longestGap(whole, own, level);
      if (gap === null) return true;
      var back = plus(gap.from, Math.trunc(finding.need.value), finding.need.unit);
      return !(back !== null && back <= gap.to);
    }
    var undated = own.some(function (piece) { return piece.morePossible !== 0; });
    var standing = shortEnough(SURE) ? YES : shortEnough(EXPECTED) ? approximate(YES) : undated || shortEnough(POSSIBLE) ? UNKNOWN : NO;
    decide(finding, standing);
    var gap = longestGap(whole, own, EXPECTED);
    finding.have = { value: gap === null ? 0 : gap.to - gap.from + 1, unit: 'days' };
    if (!standing.settled) {
      note(finding, concat(own.map(function (piece) { return piece.notes; })));
      finding.unclear.push(RESIDENCE_PERIODS);
    }
    return undefined;
  }

  function longestGap(whole, list, level) {
    var gaps = [], from = whole.from;
    merged(stretchesUpTo(list, level)).forEach(function (here) {
      if (from < here.from) gaps.push({ from: from, to: dayBefore(here.from) });
      from = Math.max(from, nextDay(here.to));
    });
    if (from <= whole.to) gaps.push({ from: from, to: whole.to });
    return gaps.reduce(function (best, gap) {
      return best !== null && best.to - best.from > gap.to - gap.from ? best : gap;
    }, null);
  }

  // ---- tree.rs: the logic with the truth of every part, and which parts are open

  function tree(expr, findings) {
    var standing;
    if (expr.op === 'condition') {
      var found = byId(findings, expr.id);
      standing = found === null ? UNKNOWN : standingOf(found);
      return { op: 'condition', truth: standing.truth, settled: standing.settled, id: expr.id };
    }
    if (expr.op === 'not') {
      var part = tree(expr.of, findings);
      standing = opposite(standingOf(part));
      return { op: 'not', truth: standing.truth, settled: standing.settled, of: part };
    }
    var of = expr.of.map(function (one) { return tree(one, findings); });
    var parts = of.map(standingOf);
    standing = expr.op === 'all' ? all(parts) : expr.op === 'any' ? any(parts) : atLeast(expr.n, parts);
    var node = { op: expr.op, truth: standing.truth, settled: standing.settled, of: of };
    if (expr.op === 'at_least') node.n = expr.n;
    return node;
  }

  function open(node, ids) {
    if (node.settled) return;
    if (node.op === 'condition') add(ids, node.id);
    else [].concat(node.of).forEach(function (part) { open(part, ids); });
  }

  // ---- outcome.rs: effects, deadlines, confidence and age of the rule

  var RANK = { yes: 0, likely: 1, cannot_tell: 2, no: 3 };

  function weighLogic(standing) {
    var outcome = 'cannot_tell';
    if (standing.truth === 'yes') outcome = standing.settled ? 'yes' : 'likely';
    else if (standing.truth === 'no' && standing.settled) outcome = 'no';
    return { outcome: outcome, logic: outcome, reasons: [] };
  }

  function because(weigh, code, id, most) {
    weigh.reasons.push({ code: code, id: id, most: most });
    if (RANK[most] > RANK[weigh.outcome]) weigh.outcome = most;
  }

  function weighEffect(weigh, effect, node) {
    var turns = effect.turns, yes = node.truth === 'yes';
    if (turns === 'warning' || (node.truth === 'no' && node.settled)) return;
    if (turns === 'no' && yes && node.settled) because(weigh, 'effect_blocks', effect.id, 'no');
    else if ((turns === 'no' || turns === 'cannot_tell') && yes) because(weigh, 'effect_uncertain', effect.id, 'cannot_tell');
    else if (turns === 'likely' && yes) because(weigh, 'effect_uncertain', effect.id, 'likely');
    else if (turns === 'delayed' && yes && node.settled) because(weigh, 'effect_delays', effect.id, 'yes');
    else because(weigh, 'effect_unknown', effect.id, 'likely');
  }

  function weighDeadline(weigh, deadline) {
    if (deadline.misses === 'warning' || deadline.passed === false) return;
    if (deadline.passed === null) because(weigh, 'deadline_unknown', deadline.id, 'likely');
    else because(weigh, 'deadline_passed', deadline.id, deadline.misses === 'no' ? 'no' : 'likely');
  }

  function weighRule(weigh, rule, on) {
    if (rule.confidence === 'medium') because(weigh, 'medium_confidence', null, 'likely');
    if (rule.confidence === 'low') because(weigh, 'low_confidence', null, 'cannot_tell');
    var reviewBy = parseDay(rule.review_by);
    if (reviewBy !== null && reviewBy < on) because(weigh, 'past_review', null, 'likely');
  }

  function reasonsOf(weigh) {
    return weigh.reasons.filter(function (reason) {
      if (weigh.outcome === 'no') return reason.most === 'no';
      if (weigh.outcome === 'cannot_tell' && weigh.logic === 'cannot_tell') {
        return reason.code === 'unsettled' || reason.code === 'not_yet_in_force';
      }
      return true;
    }).map(function (reason) { return { code: reason.code, id: reason.id }; });
  }

  // ---- evaluate.rs

  /** Judges one rule for one person on one day. */
  function evaluate(rule, facts, world, on) {
    var of = { rule: rule, facts: facts, world: world, on: parseDay(on) };
    if (of.on === null) throw new RangeError('the day of the check is written as 2026-08-20');
    var verdict = {
      rule: rule.id, on: on, outcome: 'no', reasons: [], tree: null, findings: [], missing: [], unclear: [], effects: [],
      deadlines: [], claiming: claiming(of)
    };
    var weigh = weighLogic(UNKNOWN);
    if (rule.logic && rule.exists) {
      verdict.findings = rule.conditions.map(function (condition) { return judge(of, condition); });
      verdict.deadlines = rule.deadlines.map(function (one) { return deadlineResult(of, one); });
      verdict.tree = tree(rule.logic, verdict.findings);
      weigh = decideAll(of, verdict);
    } else {
      because(weigh, 'no_such_benefit', null, 'no');
    }
    verdict.outcome = weigh.outcome;
    verdict.reasons = reasonsOf(weigh);
    return verdict;
  }

  function decideAll(of, verdict) {
    var weigh = weighLogic(standingOf(verdict.tree));
    var ids = [];
    open(verdict.tree, ids);
    ids.forEach(function (id) {
      var finding = byId(verdict.findings, id);
      if (finding !== null && finding.truth !== 'unknown') because(weigh, 'unsettled', id, weigh.outcome);
    });
    var effects = of.rule.effects.map(function (effect) { return { effect: effect, node: tree(effect.when, verdict.findings) }; });
    if (weigh.outcome !== 'no') {
      effects.forEach(function (one) { weighEffect(weigh, one.effect, one.node); });
      verdict.deadlines.forEach(function (deadline) { weighDeadline(weigh, deadline); });
      weighRule(weigh, of.rule, of.on);
    }
    var validFrom = parseDay(of.rule.valid_from);
    if (validFrom !== null && of.on < validFrom) {
      weigh = weighLogic(UNKNOWN);
      because(weigh, 'not_yet_in_force', null, 'cannot_tell');
    } else if (weigh.outcome !== 'no') {
      effects.forEach(function (one) { if (one.effect.turns !== 'warning') open(one.node, ids); });
      wanted(of, ids, verdict);
    }
    verdict.effects = effects.filter(function (one) { return one.node.truth !== 'no'; }).map(function (one) {
      var effect = one.effect;
      return { id: effect.id, turns: effect.turns, truth: one.node.truth, settled: one.node.settled, cite: effect.cite };
    });
    return weigh;
  }

  /** Fills in the facts not known that can still change the outcome, cheapest first, and those known only roughly. */
  function wanted(of, ids, verdict) {
    var missing = [];
    ids.forEach(function (id) {
      var finding = byId(verdict.findings, id);
      if (finding === null) return;
      finding.missing.forEach(function (fact) { add(missing, fact); });
      finding.unclear.forEach(function (fact) { add(verdict.unclear, fact); });
    });
    verdict.deadlines.forEach(function (deadline) {
      var open = deadline.passed === null && deadline.misses !== 'warning';
      if (open && dateOf(of.facts, deadline.from) === null) add(missing, deadline.from);
    });
    verdict.missing = sortedBy(missing, function (fact) { return cost(of.world, fact); });
  }

  /** A stable sort by a number. */
  function sortedBy(list, key) {
    var keyed = list.map(function (item, place) { return { item: item, key: key(item), place: place }; });
    keyed.sort(function (a, b) { return a.key - b.key || a.place - b.place; });
    return keyed.map(function (one) { return one.item; });
  }

  function cost(world, fact) {
    var costs = world.costs || {};
    return Object.prototype.hasOwnProperty.call(costs, fact) ? costs[fact] : 3;
  }

  function deadlineResult(of, deadline) {
    var day = dateOf(of.facts, deadline.from);
    var last = day === null ? null : plus(day, deadline.within, deadline.unit);
    return {
      id: deadline.id, from: deadline.from, last_day: formatDay(last), passed: last === null ? null : last < of.on,
      days_left: last === null ? null : last - of.on, misses: deadline.misses, cite: deadline.cite
    };
  }

  var LEVELS = { danger: 0, caution: 1, ok: 2 };

  function claiming(of) {
    var status = chosen(of.facts, STATUS);
    var notes = (of.rule.claiming || []).filter(function (one) {
      var to = one.status || [];
      return to.length === 0 || status === null || status.some(function (term) { return has(to, term); });
    });
    var results = notes.map(function (one) {
      return { id: one.id, level: one.level, for_status: status === null ? one.status || [] : [], cite: one.cite || [] };
    });
    return sortedBy(results, function (one) { return LEVELS[one.level]; });
  }

  // ---- next.rs

  /** The facts to ask for next: the one most rules wait for at its cost; private ones late, the status last. Where it is a yes or
      no, the next such ones come along, up to eight: they stand on one list. `defs` are the questions that may be asked: a rule of
      which two parts are stuck without others is honestly open: no more is asked. */
  function nextQuestions(rules, facts, world, defs, on) {
    var waiting = new Map(), days = new Set();
    function mayAsk(fact) { return byId(defs, fact) !== null; }
    function easy(fact) { return mayAsk(fact) && byId(defs, fact).cost <= 2; }
    function ticked(def) { return def.type === 'yes_no' && !def.private; }
    function telling(def) { return Math.floor(waiting.get(def.id) * 60 / Math.max(def.cost, 1)); }
    rules.forEach(function (rule) {
      var verdict = evaluate(rule, facts, world, on);
      if (verdict.tree === null) return;
      if (verdict.outcome === 'yes' || verdict.outcome === 'likely') {
        verdict.deadlines.forEach(function (limit) { if (limit.last_day === null) days.add(limit.from); });
      }
      if (isStuck(verdict.tree, verdict, mayAsk)) return;
      (opening(verdict.tree, verdict, mayAsk) || []).filter(easy).concat(verdict.missing).forEach(function (fact) {
        waiting.set(fact, (waiting.get(fact) || 0) + 1);
      });
    });
    var open = defs.filter(function (def) { return waiting.has(def.id); });
    open.sort(function (a, b) {
      return (a.id === STATUS) - (b.id === STATUS) || Boolean(a.private) - Boolean(b.private) || telling(b) - telling(a) ||
        defs.indexOf(a) - defs.indexOf(b);
    });
    if (open.length === 0) open = defs.filter(function (def) { return days.has(def.id); });
    open = open.length > 0 && ticked(open[0]) ? open.filter(ticked).slice(0, 8) : open.slice(0, 1);
    return open.map(function (def) { return def.id; });
  }

  /** The missing facts of the first condition, in the order of the logic, that is open and may be asked about. */
  function opening(node, verdict, mayAsk) {
    if (node.settled) return null;
    if (node.op === 'condition') {
      var finding = byId(verdict.findings, node.id), missing = finding === null ? [] : finding.missing;
      return missing.some(function (fact) { return mayAsk(fact) && has(verdict.missing, fact); }) ? missing : null;
    }
    return [].concat(node.of).reduce(function (found, part) { return found || opening(part, verdict, mayAsk); }, null);
  }

  /** The facts for which a part waits, as one text. */
  function waitsFor(node, verdict) {
    var facts = new Set();
    (function walk(part) {
      if (part.settled) return;
      if (part.op !== 'condition') { [].concat(part.of).forEach(walk); return; }
      var finding = byId(verdict.findings, part.id);
      if (finding !== null) finding.missing.forEach(function (fact) { facts.add(fact); });
    }(node));
    return Array.from(facts).sort().join(' ');
  }

  /** Whether asking on is of no use for this part. */
  function isStuck(node, verdict, mayAsk) {
    if (node.settled) return false;
    function stuck(part) { return isStuck(part, verdict, mayAsk); }
    if (node.op === 'condition') {
      var finding = byId(verdict.findings, node.id);
      return finding !== null && finding.missing.length > 0 && !finding.missing.some(mayAsk);
    }
    if (node.op === 'not') return stuck(node.of);
    var only = [].concat(node.of).filter(function (part) { return !part.settled; }).every(stuck);
    if (node.op === 'all') {
      var doubts = node.of.filter(function (part) { return stuck(part) && part.truth !== 'yes'; });
      return only || new Set(doubts.map(function (part) { return waitsFor(part, verdict); })).size > 1;
    }
    if (node.op === 'any') return only;
    var hope = node.of.filter(function (part) { return !stuck(part) && !(part.settled && part.truth === 'no'); });
    return hope.length < node.n;
  }

  /** Whether the age and the day of birth do not fit each other on the day `on`. */
  function ageDisagreesOn(facts, on) {
    return ageDisagrees({ facts: facts, on: parseDay(on) });
  }

  return { evaluate: evaluate, nextQuestions: nextQuestions, ageDisagrees: ageDisagreesOn };
}());
