import torch

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
doubled = 2 * w
part = doubled[:2]
part *= 10
print(doubled)
#> tensor([20., 40.,  6.], grad_fn=<CopySlices>)

doubled.sum().backward()
print(w.grad)
#> tensor([20., 20.,  2.])
