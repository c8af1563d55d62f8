import matplotlib.pyplot as plt
from torch import nn
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
network = nn.Sequential(
    nn.Flatten(), nn.Linear(144, 64), nn.ReLU(), nn.Linear(64, 10)
)
optimizer = torch.optim.SGD(network.parameters(), lr=0.2)
few, few_labels = x[:300], y[:300]
losses, accuracies = [], []
for epoch in range(60):
    for batch in torch.randperm(300).split(50):
        loss = cross_entropy(network(few[batch]), few_labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        both = (network(few), few_labels), (network(x_validation), y_validation)
        losses += [[cross_entropy(*pair).item() for pair in both]]
        right = [logits.argmax(dim=1) == labels for logits, labels in both]
        accuracies += [[each.float().mean().item() for each in right]]

best = torch.tensor(losses)[:, 1].argmin().item() + 1
figure, axes = plt.subplots(1, 2, figsize=(7, 3), layout="constrained")
for axis, name in zip(axes, ("loss", "accuracy")):
    axis.plot(range(1, 61), losses if name == "loss" else accuracies)
    axis.axvline(best, color="C2", linestyle=":")
    axis.set(xlabel="epoch", ylabel=name)
axes[0].legend(axes[0].lines[:2], ["training", "validation"], frameon=False)
