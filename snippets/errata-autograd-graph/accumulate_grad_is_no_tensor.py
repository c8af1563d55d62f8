import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
last = (x * 5).grad_fn.next_functions[0][0]

print(type(last).__name__, isinstance(last, torch.Tensor))
#> AccumulateGrad False

print(last.variable is x)
#> True

last(torch.tensor([7.0, 8.0]))
print(x.grad)
#> tensor([7., 8.])
