import torch

from tensor_notes.draw import make_dot

torch.manual_seed(0)
n, i, h, o = 5, 3, 4, 2
x, y = torch.randn(n, i), torch.randn(n, o)
weight1 = torch.randn(h, i, requires_grad=True)
bias1 = torch.zeros(h, requires_grad=True)
weight2 = torch.randn(o, h, requires_grad=True)
bias2 = torch.zeros(o, requires_grad=True)

hidden = torch.tanh(x @ weight1.T + bias1)
loss = (hidden @ weight2.T + bias2 - y).square().mean()

names = {"weight1": weight1, "bias1": bias1, "weight2": weight2, "bias2": bias2, "loss": loss}
make_dot(loss, params=names)
