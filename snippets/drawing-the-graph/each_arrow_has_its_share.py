import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x + x

addition = y.grad_fn
product = addition.next_functions[0][0]

with torch.no_grad():
    into_product, third = addition(torch.tensor(1.0))
    first, second = product(into_product)

print(first, second, third)
#> tensor(3.) tensor(3.) tensor(1.)

y.backward()
print(x.grad)
#> tensor(7.)
