import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0], requires_grad=True)
y = x**2 + 2 * x + 1
out = y.sum()
out.backward()
print(y.tolist())
#> [4.0, 9.0, 16.0, 25.0]

print(out.item(), x.grad)
#> 54.0 tensor([ 4.,  6.,  8., 10.])

x = torch.tensor([10.0, 20.0, 30.0, 40.0], requires_grad=True)
y = x**2 + 10
out = y.mean()
out.backward()
print(y.tolist())
#> [110.0, 410.0, 910.0, 1610.0]

print(out.item(), x.grad)
#> 760.0 tensor([ 5., 10., 15., 20.])
