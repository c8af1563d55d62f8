import torch

from tensor_notes.draw import make_dot

x = torch.ones(2, 2, requires_grad=True)
y = x + 2
z = 3 * y * y
out = z.mean()

make_dot(out, params={"x": x, "out": out})
