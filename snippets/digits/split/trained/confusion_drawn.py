import matplotlib.pyplot as plt

with torch.no_grad():
    answers = model(x_validation).argmax(dim=1)
pairs = 10 * y_validation + answers
confusion = pairs.bincount(minlength=100).reshape(10, 10)

figure, axis = plt.subplots(figsize=(4.4, 4.2), layout="constrained")
mistakes = confusion - confusion.diag().diag()
axis.imshow(mistakes.numpy(), cmap="Oranges", vmax=2 * mistakes.max())
for row, column in confusion.nonzero().tolist():
    count = confusion[row, column].item()
    axis.text(column, row, count, color="black", ha="center", va="center")
axis.set(xlabel="prediction", ylabel="label", xticks=range(10), yticks=range(10))
