import torch

from tensor_notes.draw import make_dot

x1 = torch.tensor(10.0, requires_grad=True)
x2 = torch.tensor(20.0, requires_grad=True)
y = x1**2 + x2**2 + x1 * x2
y.backward()

make_dot(y, params={"x1": x1, "x2": x2, "y": y})
