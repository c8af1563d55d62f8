import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)

result = w * 3
part = result[0]
part *= 10
result.sum().backward()
print(result, w.grad)
#> tensor([30.,  6.], grad_fn=<CopySlices>) tensor([30.,  3.])

part = w[0]
part *= 10
#> RuntimeError: a view of a leaf Variable that requires grad is being used in an in-place operation.
