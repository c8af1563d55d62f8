import torch

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
y = 2 * x + 1


def loss(w, b):
    return ((w * x + b - y) ** 2).mean()


A = torch.tensor([[(x**2).mean(), x.mean()], [x.mean(), 1.0]])
print(A)
#> tensor([[3.5000, 1.5000],
#>         [1.5000, 1.0000]])

lowest = torch.tensor([2.0, 1.0])
for step in torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, -1.5]]):
    w, b = lowest + step
    print(loss(w, b), step @ A @ step)
#> tensor(3.5000) tensor(3.5000)
#> tensor(1.) tensor(1.)
#> tensor(1.2500) tensor(1.2500)

print(torch.linalg.eigvalsh(A))
#> tensor([0.2974, 4.2026])
