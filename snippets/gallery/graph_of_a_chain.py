import torch

from tensor_notes.draw import make_dot

x = torch.tensor(3.0, requires_grad=True)
y = (x**2).log()

make_dot(y, params={"x": x, "y": y})
