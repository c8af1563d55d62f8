import torch

print(0.5 * 2 + 2.0 * 2)
#> 5.0

x = torch.tensor([1.0, 2.0], requires_grad=True)
(x * 2).backward(gradient=torch.tensor([0.5, 2.0]))
print(x.grad)
#> tensor([1., 4.])
