import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
x.data.fill_(10)
print(x._version)
#> 0

y.backward()
print(x.grad)
#> tensor(20.)

y = x**2
with torch.no_grad():
    x.fill_(3)
print(x._version)
#> 1

y.backward()
#> RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor []] is at version 1; expected version 0 instead. ...
