import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
(w**2).sum().backward()
# wanted: tensor([0.5000, 1.0000], requires_grad=True)
w -= 0.25 * w.grad
#> RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.
