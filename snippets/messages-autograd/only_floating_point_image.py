import torch

image = torch.tensor([[0, 1], [2, 3]], dtype=torch.uint8)
x = image.float().requires_grad_()
(x**2).sum().backward()
print(x.grad.tolist())
#> [[0.0, 2.0], [4.0, 6.0]]
