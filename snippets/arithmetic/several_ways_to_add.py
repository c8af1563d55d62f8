import torch

a = torch.tensor([1, 2])
b = torch.tensor([10, 20])

print(a + b)
#> tensor([11, 22])

print(torch.add(a, b))
#> tensor([11, 22])

print(a.add(b))
#> tensor([11, 22])

print(torch.add(a, b, alpha=3))
#> tensor([31, 62])

result = torch.zeros(2, dtype=torch.int64)
torch.add(a, b, out=result)
print(result)
#> tensor([11, 22])

a.add_(b)
print(a)
#> tensor([11, 22])

a += b
print(a)
#> tensor([21, 42])
