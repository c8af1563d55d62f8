import torch


def losses():
    w = torch.tensor(2.0, requires_grad=True)
    shared = w**2
    return w, shared**2, 3 * shared


w, first, second = losses()
(first + second).backward()
print(w.grad)
#> tensor(44.)

w, first, second = losses()
first.backward(retain_graph=True)
second.backward()
print(w.grad)
#> tensor(44.)
