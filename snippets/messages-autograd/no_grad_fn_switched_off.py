import torch

w = torch.tensor(2.0, requires_grad=True)
with torch.no_grad():
    test_loss = (w - 4) ** 2
    loss = (w - 5) ** 2
    # wanted: tensor(-6.)
    loss.backward()
#> RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
