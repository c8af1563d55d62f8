import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
z = y + 10

for tensor in [x, y, z]:
    print(tensor)
#> tensor(3., requires_grad=True)
#> tensor(9., grad_fn=<PowBackward0>)
#> tensor(19., grad_fn=<AddBackward0>)

before_z = z.grad_fn.next_functions[0][0]
print(before_z is y.grad_fn)
#> True

before_y = before_z.next_functions[0][0]
print(before_y.variable is x)
#> True

z.backward()
print(x, x.grad)
#> tensor(3., requires_grad=True) tensor(6.)
