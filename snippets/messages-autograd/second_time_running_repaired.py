import torch

w = torch.tensor(3.0, requires_grad=True)
total = 0.0
for target in [1.0, 2.0]:
    loss = (w - target) ** 2
    loss.backward()
    total += loss.item()
    print(w.grad)
    w.grad = None
#> tensor(4.)
#> tensor(2.)
