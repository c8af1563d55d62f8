import torch

matrix = torch.tensor([[1.0, -1.5], [-1.5, 1.0]])
angle = torch.arange(180).deg2rad()
half_circle = torch.stack([angle.cos(), angle.sin()])  # (2, 180)

heights = (half_circle * (matrix @ half_circle)).sum(dim=0)  # (180,)
print(heights.min(), heights.argmin())
#> tensor(-0.5000) tensor(45)

print(heights.max(), heights.argmax())
#> tensor(2.5000) tensor(135)

print(torch.linalg.eigvalsh(matrix))
#> tensor([-0.5000,  2.5000])

print(torch.linalg.eigh(matrix).eigenvectors)
#> tensor([[-0.7071, -0.7071],
#>         [-0.7071,  0.7071]])
