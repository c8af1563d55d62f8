import torch

width = torch.tensor(3.0, requires_grad=True)
height = torch.tensor(5.0, requires_grad=True)

area = width * height
area.backward()

print(width.grad, height.grad)
#> tensor(5.) tensor(3.)
