import torch

w = torch.tensor(0.5, requires_grad=True)
state = torch.tensor(1.0)
for _ in range(2):
    state = torch.tanh(w * state.detach())
    state.backward()
    print(round(w.grad.item(), 4))
    w.grad = None
#> 0.7864
#> 0.4383
