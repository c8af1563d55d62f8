import torch
from torch.func import jacrev

x = torch.tensor([-2.0, 0.5, 3.0], requires_grad=True)
arriving = torch.tensor([10.0, 20.0, 30.0])

jacobian = jacrev(torch.relu)(x.detach())
print(jacobian)
#> tensor([[0., 0., 0.],
#>         [0., 1., 0.],
#>         [0., 0., 1.]])

torch.relu(x).backward(gradient=arriving)
print(x.grad)
#> tensor([ 0., 20., 30.])

print(arriving @ jacobian)
#> tensor([ 0., 20., 30.])

print(arriving * (x > 0))
#> tensor([ 0., 20., 30.])
