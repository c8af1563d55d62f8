import matplotlib.pyplot as plt
import torch

weight = torch.tensor(4.0, requires_grad=True)
arrays, copies, numbers = [], [], []

for _ in range(5):
    arrays.append(weight.detach().cpu().numpy())
    copies.append(weight.detach().cpu().clone().numpy())
    numbers.append(weight.item())
    with torch.no_grad():
        weight -= 1

figure, axis = plt.subplots(figsize=(6, 3), layout="constrained")
axis.plot(arrays, "o-", label="numpy()")
axis.plot(numbers, "s--", label="item()")
axis.set(xlabel="step", ylabel="w", xticks=range(5))
legend = axis.legend()
print([array.item() for array in arrays])
#> [-1.0, -1.0, -1.0, -1.0, -1.0]
print([array.item() for array in copies])
#> [4.0, 3.0, 2.0, 1.0, 0.0]
print(numbers)
#> [4.0, 3.0, 2.0, 1.0, 0.0]
