import torch

x = torch.tensor(3.0, requires_grad=True)

for _ in range(3):
    y = x**2
    y.backward()
    print(x.grad)
#> tensor(6.)
#> tensor(12.)
#> tensor(18.)

x.grad = None
y = x**2
y.backward()
print(x.grad)
#> tensor(6.)
