//! The rule as lines with branches, for a terminal.

use super::tree::{Graph, Node};

/// The drawing, with an end of line behind the last one.
pub(super) fn draw(graph: &Graph) -> String {
    let mut drawn = format!("{}: {}\n", graph.id, graph.title);
    for tree in &graph.trees {
        drawn.push_str(&format!("\n{}\n", tree.heading));
        branch(&tree.root, "", true, &mut drawn);
    }
    drawn
}

fn branch(node: &Node, indent: &str, last: bool, drawn: &mut String) {
    let (here, below) = if last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
    drawn.push_str(&format!("{indent}{here}{}\n", node.line()));
    let indent = format!("{indent}{below}");
    for (number, part) in node.parts.iter().enumerate() {
        branch(part, &indent, number + 1 == node.parts.len(), drawn);
    }
}
