import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
losses = (w - 3) ** 2
losses.backward(torch.ones_like(losses))
print(w.grad)
#> tensor([-4., -2.])
