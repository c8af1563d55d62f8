import torch


def one_less(tensor):
    try:
        tensor -= 1
        return tensor.item()
    except RuntimeError:
        return "refused"


w = torch.tensor(10.0, requires_grad=True)
print(one_less((w * 3).detach().requires_grad_()))
#> refused
print(one_less(w))
#> refused
