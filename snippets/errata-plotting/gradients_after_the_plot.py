import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = (x**2).sum()

print(x.detach().numpy(), x.numpy(force=True))
#> [1. 2.] [1. 2.]

with torch.no_grad():
    print(x.numpy())
#> [1. 2.]

y.backward()
print(x.grad)
#> tensor([2., 4.])
