//! The rule in the language of Graphviz: `amparo-cli graph de.alg1 --format dot | dot -Tpdf`.

use super::tree::{Graph, Node};

/// The drawing.
pub(super) fn draw(graph: &Graph) -> String {
    let mut dot = Dot { lines: String::new(), nodes: 0 };
    let root = dot.node(&format!("{}\n{}", graph.id, graph.title), "box");
    for tree in &graph.trees {
        let heading = dot.node(&tree.heading, "plaintext");
        dot.edge(root, heading);
        dot.tree(heading, &tree.root);
    }
    format!("digraph rule {{\n  rankdir=LR;\n  node [fontname=\"sans-serif\"];\n{}}}\n", dot.lines)
}

/// Lines written so far, and how many nodes they hold.
struct Dot {
    lines: String,
    nodes: usize,
}

impl Dot {
    fn tree(&mut self, above: usize, node: &Node) {
        let label = if node.cites.is_empty() { node.label.clone() } else { format!("{}\n{}", node.label, node.cites.join("\n")) };
        let here = self.node(&label, if node.joins { "ellipse" } else { "box" });
        self.edge(above, here);
        node.parts.iter().for_each(|part| self.tree(here, part));
    }

    /// Adds a node and gives its number.
    fn node(&mut self, label: &str, shape: &str) -> usize {
        let label = label.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        self.lines.push_str(&format!("  n{} [shape={shape}, label=\"{label}\"];\n", self.nodes));
        self.nodes += 1;
        self.nodes - 1
    }

    fn edge(&mut self, from: usize, to: usize) {
        self.lines.push_str(&format!("  n{from} -> n{to};\n"));
    }
}
