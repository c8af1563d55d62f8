import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
for _ in range(2):
    w.grad = None
    (w**2).sum().backward()
    print(w.grad)
#> tensor([2., 4.])
#> tensor([2., 4.])
