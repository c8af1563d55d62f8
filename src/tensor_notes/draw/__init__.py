"""What figure snippets draw with: tensors as cells, what is done to them, and autograd's graph.

Each function but `make_dot` opens one matplotlib figure, as large as what it shows; `make_dot`
leaves the text of its graph to be laid out by the build. A snippet that draws several gives each
a `name`. There are no words in the figures, so that they serve in every language.
"""

from tensor_notes.draw.autograd_graph import make_dot
from tensor_notes.draw.boxes import tensor
from tensor_notes.draw.broadcasting import broadcast
from tensor_notes.draw.memory import strides
from tensor_notes.draw.product import matmul
from tensor_notes.draw.reducing import reduction

__all__ = ["broadcast", "make_dot", "matmul", "reduction", "strides", "tensor"]
