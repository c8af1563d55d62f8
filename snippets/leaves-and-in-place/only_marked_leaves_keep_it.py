import torch

x = torch.tensor(2.0, requires_grad=True)
five = torch.tensor(5.0)
y = x**2
z = y * five
z.backward(retain_graph=True)

print(x.grad, five.grad)
#> tensor(20.) None

print(y.grad)
#> UserWarning: The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. ...
#> None

print(torch.autograd.grad(z, y))
#> (tensor(5.),)
