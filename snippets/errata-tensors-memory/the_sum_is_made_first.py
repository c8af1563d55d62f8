import torch

x = torch.tensor([0.5, 0.5])
y = torch.tensor([1, 2])

print((y + x).dtype)
#> torch.float32
y[:] = y + x
print(y)
#> tensor([1, 2])

y += x
#> RuntimeError: result type Float can't be cast to the desired output type Long
