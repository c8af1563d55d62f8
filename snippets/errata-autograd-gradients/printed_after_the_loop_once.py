import torch

x = torch.tensor([4.0, 8.0], requires_grad=True)

for _ in range(3):
    loss = (x**2 + 1).mean()
    loss.backward()
print(x.grad)
#> tensor([12., 24.])
