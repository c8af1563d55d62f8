import torch

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)

own = w[:2].clone()
own += 1
print(own)
#> tensor([2., 3.], grad_fn=<AddBackward0>)

part = w[:2]
part += 1
#> RuntimeError: a view of a leaf Variable that requires grad is being used in an in-place operation.
