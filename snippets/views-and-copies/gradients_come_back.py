import torch

for take in [torch.clone, lambda w: w[1:], lambda w: w.view(3, 1)]:
    w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
    taken = take(w)
    (taken**2).sum().backward()
    print(type(taken.grad_fn).__name__, w.grad, w.tolist())
#> CloneBackward0 tensor([2., 4., 6.]) [1.0, 2.0, 3.0]
#> SliceBackward0 tensor([0., 4., 6.]) [1.0, 2.0, 3.0]
#> ViewBackward0 tensor([2., 4., 6.]) [1.0, 2.0, 3.0]
