import torch

w = torch.tensor([3.0, 5.0], requires_grad=True)
(w**2).sum().backward()

with torch.no_grad():
    w -= 0.25 * w.grad
print(w)
#> tensor([1.5000, 2.5000], requires_grad=True)

w -= 0.25 * w.grad
#> RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.
