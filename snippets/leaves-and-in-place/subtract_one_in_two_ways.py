import torch

w = torch.tensor(10.0, requires_grad=True)

tripled = w * 3
print(tripled.grad_fn.name())
#> MulBackward0

tripled -= 1
print(tripled.grad_fn.name())
#> SubBackward0

print(w - 1)
#> tensor(9., grad_fn=<SubBackward0>)

w -= 1
#> RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.
