import torch

w = torch.tensor(2.0, requires_grad=True)
for _ in range(2):
    # wanted: tensor(-4.)
    # wanted: tensor(-2.)
    ((w - 4) ** 2).backward()
    with torch.no_grad():
        w = w - 0.25 * w.grad
#> RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
