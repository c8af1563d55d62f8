import torch

a, b, c = torch.tensor([0.1, 0.2, 0.3], dtype=torch.float64)
print(f"{a:.20f} {b:.20f} {c:.20f}")
#> 0.10000000000000000555 0.20000000000000001110 0.29999999999999998890

print(torch.isclose(a + b, c))
#> tensor(True)

quarter, half = torch.tensor([0.25, 0.5], dtype=torch.float64)
print(quarter + half == 0.75)
#> tensor(True)
