import torch

p = torch.tensor([2.0, 1.0], dtype=torch.float64, requires_grad=True)
height = p[0] ** 2 + 2 * p[1] ** 2
height.backward()
print(p.grad)
#> tensor([4., 4.], dtype=torch.float64)

degrees = torch.arange(0, 360)
angle = degrees.double().deg2rad()
x = 2 + 0.001 * angle.cos()
y = 1 + 0.001 * angle.sin()
climb = (x**2 + 2 * y**2 - height.detach()) / 0.001

print(degrees[climb.argmax()], degrees[climb.argmin()])
#> tensor(45) tensor(225)

print(f"{climb.max():.2f} {p.grad.norm():.2f}")
#> 5.66 5.66
