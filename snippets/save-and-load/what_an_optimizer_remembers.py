import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
optimizer = torch.optim.Adam([weight], lr=0.1)
weight.sum().backward()
optimizer.step()

state = optimizer.state_dict()
print(state["state"][0])
#> {'step': tensor(1.), 'exp_avg': tensor([0.1000, 0.1000]), 'exp_avg_sq': tensor([0.0010, 0.0010])}
print(state["param_groups"][0]["lr"], state["param_groups"][0]["params"])
#> 0.1 [0]
