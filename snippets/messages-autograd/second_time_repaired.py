import torch

w = torch.tensor(3.0, requires_grad=True)
for _ in range(2):
    loss = w**2 - 1
    loss.backward()
    print(w.grad)
    w.grad = None
#> tensor(6.)
#> tensor(6.)
