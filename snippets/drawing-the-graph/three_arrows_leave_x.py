import torch

from tensor_notes.draw import make_dot

x = torch.tensor(3.0, requires_grad=True)
y = x * x + x

make_dot(y, params={"x": x, "y": y})
