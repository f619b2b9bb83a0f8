//! The logic with the truth of every part, and which parts are still open.

use crate::truth::Standing;
use crate::{Expr, Finding, Node};

/// The tree of `expr`, with the findings as leaves.
pub(crate) fn tree(expr: &Expr, findings: &[Finding]) -> Node {
    let mut of: Vec<Node> = expr.parts().iter().map(|part| tree(part, findings)).collect();
    let parts: Vec<Standing> = of.iter().map(standing).collect();
    match expr {
        Expr::All { .. } => {
            let Standing { truth, settled } = Standing::all(&parts);
            Node::All { truth, settled, of }
        }
        Expr::Any { .. } => {
            let Standing { truth, settled } = Standing::any(&parts);
            Node::Any { truth, settled, of }
        }
        Expr::AtLeast { n, .. } => {
            let Standing { truth, settled } = Standing::at_least(*n as usize, &parts);
            Node::AtLeast { truth, settled, n: *n, of }
        }
        Expr::Not { of: inner } => {
            let part = of.pop().unwrap_or_else(|| tree(inner, findings));
            let Standing { truth, settled } = standing(&part).not();
            Node::Not { truth, settled, of: Box::new(part) }
        }
        Expr::Condition { id } => {
            let found = findings.iter().find(|finding| finding.id == *id).map_or(Standing::UNKNOWN, Finding::standing);
            Node::Condition { truth: found.truth, settled: found.settled, id: id.clone() }
        }
    }
}

pub(crate) fn standing(node: &Node) -> Standing {
    Standing { truth: node.truth(), settled: node.settled() }
}

/// The conditions that can still change the truth of `node`, in order of appearance: those not settled and not cut off by a decided part.
pub(crate) fn open<'a>(node: &'a Node, ids: &mut Vec<&'a str>) {
    if node.settled() {
        return;
    }
    if let Node::Condition { id, .. } = node
        && !ids.contains(&id.as_str())
    {
        ids.push(id);
    }
    node.parts().iter().for_each(|part| open(part, ids));
}
