import matplotlib.pyplot as plt
import torch

steps = torch.arange(16)

figure, axis = plt.subplots(figsize=(5, 3), layout="constrained")
for learning_rate in [0.02, 0.1, 0.3]:
    loss = (1 - 2 * learning_rate) ** (2 * steps)
    axis.plot(steps, loss, ".-", label=learning_rate)
axis.set(xlabel="step", ylabel="loss", xticks=[0, 5, 10, 15], yticks=[0, 0.5, 1])
axis.legend(title="learning rate")
