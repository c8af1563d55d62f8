import torch

w = torch.tensor(0.5, requires_grad=True)
state = torch.tensor(1.0)
for x in [2.0, 4.0]:
    state = w * state.detach() * x
    state.backward()
    print(w.grad)
    w.grad = None
#> tensor(2.)
#> tensor(4.)
