import torch

x = torch.tensor([10.0, 20.0, 30.0, 40.0], requires_grad=True)

y = x**2 + 10
slopes = torch.autograd.grad(y.sum(), x)[0]
print(slopes, slopes.mean())
#> tensor([20., 40., 60., 80.]) tensor(50.)

y = x**2 + 10
print(torch.autograd.grad(y.mean(), x)[0])
#> tensor([ 5., 10., 15., 20.])
