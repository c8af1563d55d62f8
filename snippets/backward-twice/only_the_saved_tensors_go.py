import torch

x = torch.tensor(3.0, requires_grad=True)
squared = x * x
print(squared.grad_fn._saved_self)
#> tensor(3., requires_grad=True)

squared.backward()
print(squared)
#> tensor(9., grad_fn=<MulBackward0>)
print(squared.grad_fn.next_functions[0][0].variable is x)
#> True

print(squared.grad_fn._saved_self)
#> RuntimeError: Trying to backward through the graph a second time ...
