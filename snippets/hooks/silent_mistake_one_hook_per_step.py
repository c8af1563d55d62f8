import torch

w = torch.tensor(3.0, requires_grad=True)

for _ in range(3):
    w.register_hook(lambda gradient: gradient / 2)
    w.grad = None
    (w**2).backward()
    print(w.grad)
#> tensor(3.)
#> tensor(1.5000)
#> tensor(0.7500)
